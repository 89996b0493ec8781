# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DomainEntityRef


class EmergencyCallFlow(Model):
    """Part of EmergencyGroup."""

    emergency_flow: DomainEntityRef | None = field("emergencyFlow", default=None)
    ivrs: list[DomainEntityRef] | None = field("ivrs", default=None)
