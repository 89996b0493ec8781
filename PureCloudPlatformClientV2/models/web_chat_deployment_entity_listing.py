# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import WebChatDeployment


class WebChatDeploymentEntityListing(Model):
    """List of web chat deployments. Answer of get_webchat_deployments."""

    total: int | None = field("total", default=None)
    entities: list[WebChatDeployment] | None = field("entities", default=None)
    self_uri: str | None = field("selfUri", default=None)
