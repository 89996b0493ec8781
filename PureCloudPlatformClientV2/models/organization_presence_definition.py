# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class OrganizationPresenceDefinition(Model):
    """An organization presence definition, kept at /api/v2/presence/definitions/{definitionId}. Answer of
    get_presence_definition and 2 more; body of post_presence_definitions and 1 more.

    Required by the platform: language_labels.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    type: Literal["System", "User"] | str | None = field("type", default=None)
    language_labels: dict[str, str] | None = field("languageLabels", default=None)
    system_presence: Literal[
        "Available", "Away", "Busy", "Offline", "Idle", "OnQueue", "Meal", "Training", "Meeting", "Break",
    ] | str | None = field("systemPresence", default=None)
    division_id: str | None = field("divisionId", default=None)
    deactivated: bool | None = field("deactivated", default=None)
    self_uri: str | None = field("selfUri", default=None)
