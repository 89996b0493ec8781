# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import CallableWindow


class AutomaticTimeZoneMappingSettings(Model):
    """Part of OutboundSettings."""

    callable_windows: list[CallableWindow] | None = field("callableWindows", default=None)
    supported_countries: list[str] | None = field("supportedCountries", default=None)
