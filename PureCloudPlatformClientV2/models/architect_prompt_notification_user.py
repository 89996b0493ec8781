# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .architect_prompt_notification_home_organization import ArchitectPromptNotificationHomeOrganization


class ArchitectPromptNotificationUser(Model):
    """ArchitectPromptNotificationUser of the Platform API."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    home_org: ArchitectPromptNotificationHomeOrganization | None = field("homeOrg", default=None)
