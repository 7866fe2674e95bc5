export { Reforms as View } from "./Reforms.tsx";
