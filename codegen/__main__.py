"""`python -m codegen --definition FILE --output DIR`: write the SDK for a definition."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from .definition import load
from .describe import describe
from .errors import DefinitionError
from .render import write


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the generator; return 0, or 1 after printing every fault of the definition, with nothing written."""
    parser = argparse.ArgumentParser(prog="python -m codegen", description="Write the SDK for an API definition.")
    parser.add_argument("--definition", type=Path, required=True, help="the API definition, Swagger 2.0 in JSON")
    parser.add_argument("--output", type=Path, required=True, help="the folder to write to, the repository's top level")
    options = parser.parse_args(arguments)
    started = time.monotonic()
    try:
        document = load(options.definition)
        info = document["info"]
        sdk = describe(document, str(info.get("x-sdk-version") or info.get("version") or "0"))
    except DefinitionError as error:
        print(f"codegen: {options.definition} cannot be used:\n{error}", file=sys.stderr)
        return 1
    except OSError as error:
        print(f"codegen: {error}", file=sys.stderr)
        return 1
    count = write(sdk, document, options.output, _progress())
    print(f"codegen: {count} files in {time.monotonic() - started:.1f} s")
    return 0


def _progress() -> Callable[[int, int], None]:
    from tqdm import tqdm

    bar = tqdm(desc="codegen", unit="file", disable=None)

    def show(done: int, total: int) -> None:
        bar.total = total
        bar.update(done - bar.n)
        if done == total:
            bar.close()

    return show


if __name__ == "__main__":
    sys.exit(main())
