import "@testing-library/jest-dom";
import { configure } from "@testing-library/react";

// What is waited for comes late on a busy machine; the second that is usual says nothing of the pane.
configure({ asyncUtilTimeout: 15_000 });
