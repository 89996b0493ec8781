# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Any

    from . import WidgetClientConfigV1, WidgetClientConfigV1Http


class WidgetClientConfig(Model):
    """Part of WidgetDeployment."""

    v1: WidgetClientConfigV1 | None = field("v1", default=None)
    v2: Any | None = field("v2", default=None)
    v1_http: WidgetClientConfigV1Http | None = field("v1-http", default=None)
    third_party: Any | None = field("third-party", default=None)
