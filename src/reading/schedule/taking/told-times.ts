/** What reads times that rows and columns tell, where no months stand over them. */
export { lanesOfLists } from "./listed-lanes";
export { lanesWithoutGrid } from "./project-times";
