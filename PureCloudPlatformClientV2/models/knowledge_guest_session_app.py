# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class KnowledgeGuestSessionApp(Model):
    """Part of KnowledgeGuestSession.

    Required by the platform: deployment_id, type.
    """

    deployment_id: str | None = field("deploymentId", default=None)
    type: Literal["MessengerKnowledgeApp", "SupportCenter"] | str | None = field("type", default=None)
