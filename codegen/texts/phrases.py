"""The phrase of a parameter or field: from the glossary, else by rule from its name and type."""

from __future__ import annotations

import re
from dataclasses import dataclass

from PureCloudPlatformClientV2._swagger import Json

from ..intermediate import Field, Operation, Parameter
from .book import Book
from .naming_rules import by_name
from .nouns import model_noun
from .resource import read_path
from .telling import telling
from .words import AROUND_NAMES, Words, article, repeats

_MODEL = re.compile(r"(list|dict)?\[?(?:str, )?((?!Any\b|Literal\b)[A-Z]\w+)\]?")
_DOER = re.compile(r"(\w+ed)By$")
_REFERENCE = re.compile(r"(Reference|References|Ref)$")


@dataclass(frozen=True)
class Phrases:
    """Finds the phrases of one definition; `definitions` are its models."""

    definitions: Json
    book: Book
    words: Words

    def of_parameter(self, api: str, operation: Operation, item: Parameter) -> str:
        """Return what to say of a parameter of a method of the class `api`."""
        by_hand = self.book.parameters
        if text := by_hand.get(f"{api}.{item.key}") or by_hand.get(item.key) if item.key != "id" else "":
            return text
        if item.location == "body":
            return self._body(item)
        if item.key == "id" and item.location == "path":
            return f"Id of the {self._thing(operation)}"
        kind = re.sub(r"^Sequence\[(.*)\]", r"list[\1]", item.annotation.removesuffix(" | None"))
        name = _capital(self.words.phrase(item.key))
        if text := by_name(item.key, kind, self.words):
            return text
        if kind.startswith("list[") and not self.words.is_plural(name) and not name.endswith((" by", " to", " from")):
            name = self.words.plural(name)
        if item.location in ("path", "header", "formData"):
            return f"{name} of the {self._thing(operation)}"
        return f"{name} to choose by" if operation.method == "GET" else f"{name} to work with"

    def of_field(self, owner: str, item: Field) -> str:
        """Return what to say of a field of the model `owner`."""
        noun = model_noun(owner, self.words)
        for key in (f"{owner}.{item.key}", f"{owner.rpartition('Topic')[2]}.{item.key}", item.key):
            if key in self.book.fields:
                return self.book.fields[key].replace("{model}", noun)
        if doer := _DOER.fullmatch(item.key):
            return f"Who {self.words.phrase(doer[1])} the {noun}"
        kind = item.annotation.removesuffix(" | None")
        found = _MODEL.fullmatch(kind)
        return (found and self._of_model(item.key, found)) or by_name(item.key, kind, self.words) or self._plain(
            item.key, noun, kind
        )  # fmt: skip

    def tells(self, owner: str, item: Field) -> bool:
        """Tell whether the phrase of a field says more than its name and that of its model."""
        names = (item.key, self.words.phrase(item.key), model_noun(owner, self.words))
        return not repeats(item.phrase, *names, empty=AROUND_NAMES)

    def _thing(self, operation: Operation) -> str:
        nouns = read_path(operation.method, operation.path, self.words).nouns
        return self.words.singular(nouns) or "resource"

    def _body(self, item: Parameter) -> str:
        kind = item.annotation.removesuffix(" | None").replace(" | dict[str, Any]", "")
        found = re.fullmatch(r"(Sequence\[)?([A-Z]\w+)\]?", kind)
        if found is None or found[2] not in self.definitions:
            return "What is sent: a list of texts" if kind == "Sequence[str]" else "What is sent: a JSON value"
        noun = model_noun(found[2], self.words)
        fields = telling(self.definitions[found[2]], self.words)
        what = self.words.plural(noun) if found[1] else article(noun)
        return f"What is sent: {what}" + (f" ({fields})" if fields else "")

    def _of_model(self, key: str, found: re.Match[str]) -> str:
        """Return what a field tells whose value is a model, or many of one; "" if that model has no fields."""
        name, model = self.words.phrase(key), found[2]
        if _REFERENCE.search(model) and not key.endswith(("By", "To", "From")):
            return f"References to the {name}" if found[1] else f"Reference to the {name}"
        fields = telling(self.definitions.get(model, {}), self.words)
        if not fields:
            return ""
        return _capital(name) + {"list": ", each with ", "dict": " by key, each with "}.get(found[1], ": ") + fields

    def _plain(self, key: str, noun: str, kind: str) -> str:
        name = self.words.phrase(key)
        keyed = ", by key" if kind.startswith("dict[") else ""
        return f"{_capital(name)} of the {noun if noun != name else 'object'}{keyed}"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
