# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DomainEntityRef


class CallableContactsDiagnostic(Model):
    """Part of CampaignDiagnostics."""

    attempt_limits: DomainEntityRef | None = field("attemptLimits", default=None)
    dnc_lists: list[DomainEntityRef] | None = field("dncLists", default=None)
    callable_time_set: DomainEntityRef | None = field("callableTimeSet", default=None)
    rule_sets: list[DomainEntityRef] | None = field("ruleSets", default=None)
