# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .domain_entity_ref import DomainEntityRef
    from .inbound_route import InboundRoute


class QueueEmailAddress(Model):
    """QueueEmailAddress of the Platform API."""

    domain: DomainEntityRef | None = field("domain", default=None)
    route: InboundRoute | None = field("route", default=None)
