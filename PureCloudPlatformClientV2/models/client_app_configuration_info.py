# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import EffectiveConfiguration, IntegrationConfiguration


class ClientAppConfigurationInfo(Model):
    """Part of ClientApp."""

    current: IntegrationConfiguration | None = field("current", default=None)
    effective: EffectiveConfiguration | None = field("effective", default=None)
