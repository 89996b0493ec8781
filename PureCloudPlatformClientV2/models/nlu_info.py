# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AddressableEntityRef, NluDomainVersion


class Intent(Model):
    """One of the intents of NLU information. In NluInfo."""

    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)


class NluInfo(Model):
    """NLU information of a flow. In Flow and 1 more."""

    domain: AddressableEntityRef | None = field("domain", default=None)
    version: NluDomainVersion | None = field("version", default=None)
    intents: list[Intent] | None = field("intents", default=None)
    engine_version: str | None = field("engineVersion", default=None)
    nlu_data: NluDomainVersion | None = field("nluData", default=None)
