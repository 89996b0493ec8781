# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import IntegrationConfiguration


class IntegrationConfigurationInfo(Model):
    """Part of Integration."""

    current: IntegrationConfiguration | None = field("current", default=None)
