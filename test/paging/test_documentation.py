"""What a method says of its listing are names that a program can write."""

from __future__ import annotations

import inspect
import re
from typing import Any

import PureCloudPlatformClientV2 as sdk
from PureCloudPlatformClientV2.operation import ApiOperation

from ..calls import operations

ITEMS = re.compile(r"its items are in (\S+);")
PARAMETER = re.compile(r"(the body's )?(\S+) (?:counts the pages|is the index)|asked for by (the body's )?([^\s,]+),")
NEXT = re.compile(r", from (\S+) of the answer")


def has(type_name: str, path: str) -> bool:
    """Whether the model that `type_name` begins with has the attributes of `path`, one inside the other."""
    for name in path.split("."):
        types = getattr(getattr(sdk, type_name, None), "swagger_types", {})
        if name not in types:
            return False
        type_name = types[name]
    return True


def unknown(method: Any, operation: ApiOperation[Any]) -> list[str]:
    """Return the names in the sentence that are no keyword, and no attribute of the body or of the answer."""
    sentence = " ".join((inspect.getdoc(method) or "").partition("Lists: ")[2].partition("\n\n")[0].split())
    keywords = inspect.signature(method).parameters
    wrong = [
        path for path in ITEMS.findall(sentence) + NEXT.findall(sentence) if not has(operation.returns or "", path)
    ]
    for found in PARAMETER.finditer(sentence):
        of_body, path = found[1] or found[3], found[2] or found[4]
        body = str(keywords["body"].annotation).partition(" ")[0] if of_body else ""
        wrong += [] if (has(body, path) if of_body else path in keywords) else [path]
    told = bool(ITEMS.search(sentence) or "array of items" in sentence)
    asked = bool(PARAMETER.search(sentence) or "there is one page" in sentence)
    return wrong if told and asked else [*wrong, sentence]


def test_every_name_that_a_listing_s_documentation_says_can_be_written() -> None:
    listings = [(name, operation) for name, operation in operations() if operation.paging]
    assert len(listings) > 700
    wrong = {}
    for class_name, operation in listings:
        names = unknown(getattr(getattr(sdk, class_name), operation.name), operation)
        if names:
            wrong[operation.name] = names
    assert wrong == {}
