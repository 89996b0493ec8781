# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .architect_flow_outcome_notification_home_organization import ArchitectFlowOutcomeNotificationHomeOrganization


class ArchitectFlowOutcomeNotificationUser(Model):
    """ArchitectFlowOutcomeNotificationUser of the Platform API."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    home_org: ArchitectFlowOutcomeNotificationHomeOrganization | None = field("homeOrg", default=None)
