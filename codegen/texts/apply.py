"""Puts the texts into the description of an SDK, and counts what has one."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from PureCloudPlatformClientV2._swagger import Json

from ..intermediate import ApiClass, Model, Operation, Sdk
from .book import Book
from .phrases import Phrases
from .sentences import operation_sentence
from .words import words_of


@dataclass
class Coverage:
    """How many texts there are, by origin; `unsure` names the methods whose sentence the rule is not sure of.

    A phrase counts for a field only where it says more than the names of the field and of its model.
    """

    own: int = 0
    by_rule: int = 0
    by_hand: int = 0
    parameters: list[int] = field(default_factory=lambda: [0, 0])
    fields: list[int] = field(default_factory=lambda: [0, 0])
    models: list[int] = field(default_factory=lambda: [0, 0])
    unsure: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        counts = ((name, *getattr(self, name)) for name in ("parameters", "fields", "models"))
        rest = ", ".join(f"{name} {done} of {total}" for name, done, total in counts)
        return f"texts: operations {self.by_rule} by rule, {self.by_hand} by hand, {self.own} of the definition; {rest}"


def with_texts(sdk: Sdk, document: Json, book: Book) -> tuple[Sdk, Coverage]:
    """Return `sdk` with a text wherever the definition brings none, and the count of all."""
    words = words_of(document)
    coverage = Coverage()
    phrases = Phrases(document["definitions"], book, words)
    apis = [_api(api, phrases, coverage) for api in sdk.apis]
    models = {model.name: _model(model, phrases, coverage) for model in sdk.models}
    modules = [replace(module, models=[models[model.name] for model in module.models]) for module in sdk.modules]
    return replace(sdk, apis=apis, models=list(models.values()), modules=modules), coverage


def _api(api: ApiClass, phrases: Phrases, coverage: Coverage) -> ApiClass:
    return replace(api, operations=[_operation(api, item, phrases, coverage) for item in api.operations])


def _operation(api: ApiClass, operation: Operation, phrases: Phrases, coverage: Coverage) -> Operation:
    by_hand = phrases.book.operations.get(api.module, {})
    summary = operation.summary or by_hand.get(operation.name, "")
    coverage.own += bool(operation.summary)
    coverage.by_hand += bool(summary and not operation.summary)
    if not summary:
        summary, certain = operation_sentence(operation, phrases.words)
        coverage.by_rule += 1
        coverage.unsure += [] if certain else [f"{api.module}: {operation.name}: {summary}"]
    parameters = [
        replace(item, phrase=item.description or phrases.of_parameter(api.name, operation, item))
        for item in operation.parameters
    ]
    _count(coverage.parameters, [item.phrase for item in parameters])
    return replace(operation, summary=summary, parameters=parameters)


def _model(model: Model, phrases: Phrases, coverage: Coverage) -> Model:
    fields = [replace(item, phrase=item.description or phrases.of_field(model.name, item)) for item in model.fields]
    _count(coverage.fields, [item.phrase if phrases.tells(model.name, item) else "" for item in fields])
    _count(coverage.models, model.docstring[:1])
    return replace(model, fields=fields)


def _count(counter: list[int], texts: list[str]) -> None:
    counter[0] += sum(map(bool, texts))
    counter[1] += len(texts)
