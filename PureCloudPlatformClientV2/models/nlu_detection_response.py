# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DetectedNamedEntity, NluDetectionInput, NluDomainVersion


class DetectedDialogAct(Model):
    """One of the dialog acts of an NLU detection output. In NluDetectionOutput."""

    name: str | None = field("name", default=None)
    probability: float | None = field("probability", default=None)


class DetectedIntent(Model):
    """List of detected named entities. In NluDetectionOutput."""

    name: str | None = field("name", default=None)
    probability: float | None = field("probability", default=None)
    entities: list[DetectedNamedEntity] | None = field("entities", default=None)


class NluDetectionOutput(Model):
    """Output of an NLU detection. In NluDetectionResponse."""

    intents: list[DetectedIntent] | None = field("intents", default=None)
    dialog_acts: list[DetectedDialogAct] | None = field("dialogActs", default=None)


class NluDetectionResponse(Model):
    """An NLU detection: output, input and 1 more. Answer of post_languageunderstanding_domain_version_detect."""

    version: NluDomainVersion | None = field("version", default=None)
    output: NluDetectionOutput | None = field("output", default=None)
    input: NluDetectionInput | None = field("input", default=None)
