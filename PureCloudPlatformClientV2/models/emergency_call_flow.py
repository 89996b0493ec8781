# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .domain_entity_ref import DomainEntityRef


class EmergencyCallFlow(Model):
    """EmergencyCallFlow of the Platform API."""

    emergency_flow: DomainEntityRef | None = field("emergencyFlow", default=None)
    ivrs: list[DomainEntityRef] | None = field("ivrs", default=None)
