# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .domain_entity_ref import DomainEntityRef


class RuleSetDiagnostic(Model):
    """RuleSetDiagnostic of the Platform API."""

    rule_set: DomainEntityRef | None = field("ruleSet", default=None)
    warnings: list[str] | None = field("warnings", default=None)
