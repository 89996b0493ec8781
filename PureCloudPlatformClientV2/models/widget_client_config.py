# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Any

    from .widget_client_config_v1 import WidgetClientConfigV1
    from .widget_client_config_v1_http import WidgetClientConfigV1Http


class WidgetClientConfig(Model):
    """WidgetClientConfig of the Platform API."""

    v1: WidgetClientConfigV1 | None = field("v1", default=None)
    v2: Any | None = field("v2", default=None)
    v1_http: WidgetClientConfigV1Http | None = field("v1-http", default=None)
    third_party: Any | None = field("third-party", default=None)
