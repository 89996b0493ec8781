# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class LearningModuleInformStep(Model):
    """One of the inform steps of an assigned learning module. In AssignedLearningModule and 3 more.

    Required by the platform: type, value, order.
    """

    type: Literal[
        "Url", "Content", "GenesysBuiltInCourse", "RichText", "Scorm",
    ] | str | None = field("type", default=None)
    name: str | None = field("name", default=None)
    value: str | None = field("value", default=None)
    sharing_uri: str | None = field("sharingUri", default=None)
    content_type: str | None = field("contentType", default=None)
    order: int | None = field("order", default=None)
    display_name: str | None = field("displayName", default=None)
    description: str | None = field("description", default=None)
