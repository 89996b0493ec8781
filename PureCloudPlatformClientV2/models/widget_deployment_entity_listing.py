# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import WidgetDeployment


class WidgetDeploymentEntityListing(Model):
    """List of widget deployments. Answer of get_widgets_deployments."""

    total: int | None = field("total", default=None)
    entities: list[WidgetDeployment] | None = field("entities", default=None)
    self_uri: str | None = field("selfUri", default=None)
