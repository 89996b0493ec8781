# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .addressable_entity_ref import AddressableEntityRef
    from .intent import Intent
    from .nlu_domain_version import NluDomainVersion


class NluInfo(Model):
    """NluInfo of the Platform API."""

    domain: AddressableEntityRef | None = field("domain", default=None)
    version: NluDomainVersion | None = field("version", default=None)
    intents: list[Intent] | None = field("intents", default=None)
    engine_version: str | None = field("engineVersion", default=None)
    nlu_data: NluDomainVersion | None = field("nluData", default=None)
