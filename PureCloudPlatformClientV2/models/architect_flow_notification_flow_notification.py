# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ArchitectFlowNotificationArchitectOperation, ArchitectFlowNotificationFlowVersion


class ArchitectFlowNotificationFlowNotification(Model):
    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
    deleted: bool | None = field("deleted", default=None)
    checked_in_version: ArchitectFlowNotificationFlowVersion | None = field("checkedInVersion", default=None)
    saved_version: ArchitectFlowNotificationFlowVersion | None = field("savedVersion", default=None)
    published_version: ArchitectFlowNotificationFlowVersion | None = field("publishedVersion", default=None)
    current_operation: ArchitectFlowNotificationArchitectOperation | None = field("currentOperation", default=None)
