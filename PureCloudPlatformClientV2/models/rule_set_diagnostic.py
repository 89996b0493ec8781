# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DomainEntityRef


class RuleSetDiagnostic(Model):
    """Part of CampaignDiagnostics."""

    rule_set: DomainEntityRef | None = field("ruleSet", default=None)
    warnings: list[str] | None = field("warnings", default=None)
