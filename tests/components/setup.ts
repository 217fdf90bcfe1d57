import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import { afterEach } from "vitest";

// A machine that does much besides takes its time: what does not come at all comes not later either.
configure({ asyncUtilTimeout: 10_000 });
afterEach(() => cleanup());
