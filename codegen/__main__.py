"""`python -m codegen --definition FILE --output DIR`: write the SDK for a definition.

`python -m codegen diff`, `release` and `texts` are commands of their own, in the packages of these names.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path

from PureCloudPlatformClientV2._definition.errors import DefinitionError

from .render import write
from .whole import read_whole

_COMMANDS = ("diff", "release", "texts")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the generator, or the command that the first argument names.

    Returns 0, or 1 after printing every fault of the definition, with nothing written.
    """
    arguments = sys.argv[1:] if arguments is None else list(arguments)
    if arguments and arguments[0] in _COMMANDS:
        return import_module(f".{arguments[0]}.command", __package__).main(arguments[1:])  # type: ignore[no-any-return]
    parser = argparse.ArgumentParser(prog="python -m codegen", description="Write the SDK for an API definition.")
    parser.add_argument("--definition", type=Path, required=True, help="the API definition, Swagger 2.0 in JSON")
    parser.add_argument("--output", type=Path, required=True, help="the folder to write to, the repository's top level")
    parser.add_argument(
        "--topics", type=Path, help="the notification topics; by default the file beside the definition"
    )
    parser.add_argument("--version", help="the release, for a definition that names none; by default its own")
    options = parser.parse_args(arguments)
    started = time.monotonic()
    try:
        document, _, sdk, coverage = read_whole(options.definition, options.version, options.topics)
    except DefinitionError as error:
        problems = "\n".join(map(str, error.problems))
        print(f"codegen: {options.definition} cannot be used:\n{problems}", file=sys.stderr)
        return 1
    except OSError as error:
        print(f"codegen: {error}", file=sys.stderr)
        return 1
    count = write(sdk, document, options.output, _progress())
    print(f"codegen: {coverage}")
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
