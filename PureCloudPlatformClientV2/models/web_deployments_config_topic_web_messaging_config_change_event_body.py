# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class WebDeploymentsConfigTopicWebMessagingConfigChangeEventBody(Model):
    """A web messaging configuration change event: status and 2 more. Event of v2.webdeployments.configurations.{id}."""

    id: str | None = field("id", default=None)
    version: str | None = field("version", default=None)
    status: Literal["Pending", "Active", "Inactive", "Error", "Deleting"] | str | None = field("status", default=None)
