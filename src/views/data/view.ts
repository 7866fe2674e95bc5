export { Data as View } from "./Data.tsx";
