# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .domain_entity_ref import DomainEntityRef


class OpenDataIngestionRuleRequest(Model):
    """OpenDataIngestionRuleRequest of the Platform API.

    The platform requires: name, external_source.
    """

    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
    external_source: DomainEntityRef | None = field("externalSource", default=None)
