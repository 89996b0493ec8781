# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .help_settings import HelpSettings
    from .opt_in_settings import OptInSettings
    from .stop_settings import StopSettings


class Compliance(Model):
    """Compliance of the Platform API.

    The platform requires: stop_settings, opt_in_settings, help_settings.
    """

    stop_settings: list[StopSettings] | None = field("stopSettings", default=None)
    opt_in_settings: list[OptInSettings] | None = field("optInSettings", default=None)
    help_settings: list[HelpSettings] | None = field("helpSettings", default=None)
