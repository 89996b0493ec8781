"""`python -m codegen texts`: which operations have a sentence that wants a hand, and how much has a text."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from PureCloudPlatformClientV2._definition.errors import DefinitionError
from PureCloudPlatformClientV2._definition.file import load

from ..describe import describe
from .apply import with_texts
from .book import load_book


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the sentences that the rules are not sure of; return 1 where the texts have faults."""
    parser = argparse.ArgumentParser(prog="python -m codegen texts", description="List the texts that want a hand.")
    parser.add_argument("--definition", type=Path, default=Path("definition/platform-api.json"))
    parser.add_argument("--all", action="store_true", help="print the sentence of every method")
    options = parser.parse_args(arguments)
    try:
        document = load(options.definition)
        sdk = describe(document, str(document["info"].get("x-sdk-version", "")))
        sdk, coverage = with_texts(sdk, document, load_book(options.definition, sdk))
    except (DefinitionError, OSError) as error:
        print(f"codegen texts: {error}", file=sys.stderr)
        return 1
    every = [f"{api.module}: {item.name}: {item.summary}" for api in sdk.apis for item in api.operations]
    for line in every if options.all else coverage.unsure:
        print(line)
    print(coverage)
    return 0
