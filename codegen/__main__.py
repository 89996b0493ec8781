"""`python -m codegen --definition FILE --output DIR`: write the SDK for a definition.

`python -m codegen diff`, `release` and `texts` are commands of their own, in the packages of these names.
"""

from __future__ import annotations

import argparse
import re
import sys
import time
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path

from PureCloudPlatformClientV2._definition.errors import DefinitionError, Problem
from PureCloudPlatformClientV2._definition.file import load
from PureCloudPlatformClientV2._swagger import Json

from .aliases import load_aliases, with_aliases
from .render import write
from .texts.apply import with_texts
from .texts.book import load_book
from .topics import beside, describe_with_topics

_VERSION = re.compile(r"[0-9]+(\.[0-9A-Za-z]+)*([-+.][0-9A-Za-z.]+)?")
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
        document = load(options.definition)
        topics = options.topics or beside(options.definition)
        described = describe_with_topics(document, _version(document, options.version), topics)
        written, coverage = with_texts(described, document, load_book(options.definition, described))
        sdk = with_aliases(written, load_aliases(options.definition))
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


def _version(document: Json, chosen: str | None) -> str:
    version = str(chosen or document["info"].get("x-sdk-version") or "")
    if not version:
        raise DefinitionError([Problem("$.info", "no x-sdk-version: say the release with --version")])
    if not _VERSION.fullmatch(version):
        raise DefinitionError([Problem("$.info.x-sdk-version", f"{version!r} is no release such as 219.0.0")])
    return version


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
