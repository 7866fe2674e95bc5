import { configure } from "@testing-library/react";

// What is awaited comes when it comes: one second says nothing about a busy machine.
configure({ asyncUtilTimeout: 10_000 });
