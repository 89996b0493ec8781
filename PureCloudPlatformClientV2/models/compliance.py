# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ComplianceResponse


class Compliance(Model):
    """Compliance of an SMS phone number. In SmsPhoneNumber and 1 more.

    Required by the platform: stop_settings, opt_in_settings, help_settings.
    """

    stop_settings: list[StopSettings] | None = field("stopSettings", default=None)
    opt_in_settings: list[OptInSettings] | None = field("optInSettings", default=None)
    help_settings: list[HelpSettings] | None = field("helpSettings", default=None)


class HelpSettings(Model):
    """One of the help settings of a compliance. In Compliance.

    Required by the platform: keyword, response.
    """

    keyword: list[str] | None = field("keyword", default=None)
    response: ComplianceResponse | None = field("response", default=None)


class OptInSettings(Model):
    """One of the opt in settings of a compliance. In Compliance.

    Required by the platform: keyword, response.
    """

    keyword: list[str] | None = field("keyword", default=None)
    response: ComplianceResponse | None = field("response", default=None)


class StopSettings(Model):
    """One of the stop settings of a compliance. In Compliance.

    Required by the platform: keyword, response.
    """

    keyword: list[str] | None = field("keyword", default=None)
    response: ComplianceResponse | None = field("response", default=None)
