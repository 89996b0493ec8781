# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import FlowVersion


class WebDeploymentFlowEntityRef(Model):
    """Flow of an expandable web deployment. In ExpandableWebDeployment and 1 more.

    Required by the platform: id.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    self_uri: str | None = field("selfUri", default=None)
    flow_description: str | None = field("flowDescription", default=None)
    publish_version: FlowVersion | None = field("publishVersion", default=None)
