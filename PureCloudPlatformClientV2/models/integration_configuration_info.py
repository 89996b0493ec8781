# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .integration_configuration import IntegrationConfiguration


class IntegrationConfigurationInfo(Model):
    """IntegrationConfigurationInfo of the Platform API."""

    current: IntegrationConfiguration | None = field("current", default=None)
