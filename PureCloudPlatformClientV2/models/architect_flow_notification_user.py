# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ArchitectFlowNotificationHomeOrganization


class ArchitectFlowNotificationUser(Model):
    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    home_org: ArchitectFlowNotificationHomeOrganization | None = field("homeOrg", default=None)
