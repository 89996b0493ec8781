# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .callable_window import CallableWindow


class AutomaticTimeZoneMappingSettings(Model):
    """AutomaticTimeZoneMappingSettings of the Platform API."""

    callable_windows: list[CallableWindow] | None = field("callableWindows", default=None)
    supported_countries: list[str] | None = field("supportedCountries", default=None)
