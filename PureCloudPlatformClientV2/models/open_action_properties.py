# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Any


class OpenActionProperties(Model):
    """Part of DeploymentWebAction."""

    open_action_name: str | None = field("openActionName", default=None)
    configuration_fields: dict[str, Any] | None = field("configurationFields", default=None)
