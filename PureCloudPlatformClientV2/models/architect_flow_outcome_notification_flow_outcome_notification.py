# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ArchitectFlowOutcomeNotificationArchitectOperation


class ArchitectFlowOutcomeNotificationFlowOutcomeNotification(Model):
    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
    current_operation: ArchitectFlowOutcomeNotificationArchitectOperation | None = field(
        "currentOperation", default=None
    )
