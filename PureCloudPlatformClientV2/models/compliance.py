# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ComplianceResponse


class Compliance(Model):
    """Part of SmsPhoneNumber and 1 more.

    Required by the platform: stop_settings, opt_in_settings, help_settings.
    """

    stop_settings: list[StopSettings] | None = field("stopSettings", default=None)
    opt_in_settings: list[OptInSettings] | None = field("optInSettings", default=None)
    help_settings: list[HelpSettings] | None = field("helpSettings", default=None)


class HelpSettings(Model):
    """Part of Compliance.

    Required by the platform: keyword, response.
    """

    keyword: list[str] | None = field("keyword", default=None)
    response: ComplianceResponse | None = field("response", default=None)


class OptInSettings(Model):
    """Part of Compliance.

    Required by the platform: keyword, response.
    """

    keyword: list[str] | None = field("keyword", default=None)
    response: ComplianceResponse | None = field("response", default=None)


class StopSettings(Model):
    """Part of Compliance.

    Required by the platform: keyword, response.
    """

    keyword: list[str] | None = field("keyword", default=None)
    response: ComplianceResponse | None = field("response", default=None)
