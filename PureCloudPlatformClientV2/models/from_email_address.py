# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .domain_entity_ref import DomainEntityRef


class FromEmailAddress(Model):
    """FromEmailAddress of the Platform API.

    The platform requires: domain.
    """

    domain: DomainEntityRef | None = field("domain", default=None)
    friendly_name: str | None = field("friendlyName", default=None)
    local_part: str | None = field("localPart", default=None)
