"""Everything that code is generated from: a definition, with the topics, texts and aliases that lie beside it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

from PureCloudPlatformClientV2._definition.errors import DefinitionError, Problem
from PureCloudPlatformClientV2._definition.file import load
from PureCloudPlatformClientV2._swagger import Json

from .aliases import load_aliases, with_aliases
from .intermediate import Sdk
from .texts.apply import Coverage, with_texts
from .texts.book import load_book
from .topics import beside, describe_with_topics

_VERSION = re.compile(r"[0-9]+(\.[0-9A-Za-z]+)*([-+.][0-9A-Za-z.]+)?")


class Whole(NamedTuple):
    """A definition, its description before and after the texts and aliases, and how far the texts go."""

    document: Json
    bare: Sdk
    sdk: Sdk
    coverage: Coverage


def read_whole(definition: Path, version: str | None = None, topics: Path | None = None) -> Whole:
    """Read and describe a definition, the release and topics its own unless others are given.

    Raises DefinitionError with every fault, OSError for a file that cannot be read.
    """
    document = load(definition)
    bare = describe_with_topics(document, _version(document, version), topics or beside(definition))
    written, coverage = with_texts(bare, document, load_book(definition, bare))
    return Whole(document, bare, with_aliases(written, load_aliases(definition)), coverage)


def _version(document: Json, chosen: str | None) -> str:
    version = str(chosen or document["info"].get("x-sdk-version") or "")
    if not version:
        raise DefinitionError([Problem("$.info", "no x-sdk-version: say the release with --version")])
    if not _VERSION.fullmatch(version):
        raise DefinitionError([Problem("$.info.x-sdk-version", f"{version!r} is no release such as 219.0.0")])
    return version
