# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Api, ApiOperation, CallOptions, body, path, query

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from typing_extensions import Unpack

    from ..models import (
        LicenseBatchAssignmentRequest, LicenseDefinition, LicenseOrgToggle, LicenseUpdateStatus, LicenseUser,
        UserLicensesEntityListing,
    )

_GET_LICENSE_DEFINITION: ApiOperation[LicenseDefinition] = ApiOperation(
    "GET", "/api/v2/license/definitions/{licenseId}", path("licenseId"), returns="LicenseDefinition"
)
_GET_LICENSE_DEFINITIONS: ApiOperation[list[LicenseDefinition]] = ApiOperation(
    "GET", "/api/v2/license/definitions", returns="list[LicenseDefinition]"
)
_GET_LICENSE_TOGGLE: ApiOperation[LicenseOrgToggle] = ApiOperation(
    "GET", "/api/v2/license/toggles/{featureName}", path("featureName"), returns="LicenseOrgToggle"
)
_GET_LICENSE_USER: ApiOperation[LicenseUser] = ApiOperation(
    "GET", "/api/v2/license/users/{userId}", path("userId"), returns="LicenseUser"
)
_GET_LICENSE_USERS: ApiOperation[UserLicensesEntityListing] = ApiOperation(
    "GET", "/api/v2/license/users", query("pageSize"), query("pageNumber"), returns="UserLicensesEntityListing"
)
_POST_LICENSE_INFER: ApiOperation[list[str]] = ApiOperation(
    "POST", "/api/v2/license/infer", body(), returns="list[str]"
)
_POST_LICENSE_ORGANIZATION: ApiOperation[list[LicenseUpdateStatus]] = ApiOperation(
    "POST", "/api/v2/license/organization", body(), returns="list[LicenseUpdateStatus]"
)
_POST_LICENSE_TOGGLE: ApiOperation[LicenseOrgToggle] = ApiOperation(
    "POST", "/api/v2/license/toggles/{featureName}", path("featureName"), returns="LicenseOrgToggle"
)
_POST_LICENSE_USERS: ApiOperation[dict[str, Any]] = ApiOperation(
    "POST", "/api/v2/license/users", body(), returns="dict(str, object)"
)


class LicenseApi(Api):
    """The License operations of the Platform API."""

    def get_license_definition(
        self,
        license_id: str,
        **options: Unpack[CallOptions],
    ) -> LicenseDefinition:
        """GET /api/v2/license/definitions/{licenseId}: returns LicenseDefinition.

        Permissions: any of authorization:grant:add, authorization:license:view.
        """
        return self._call(_GET_LICENSE_DEFINITION, options, license_id)

    def get_license_definitions(
        self,
        **options: Unpack[CallOptions],
    ) -> list[LicenseDefinition]:
        """GET /api/v2/license/definitions: returns list[LicenseDefinition].

        Permissions: any of authorization:grant:add, authorization:license:view.
        """
        return self._call(_GET_LICENSE_DEFINITIONS, options)

    def get_license_toggle(
        self,
        feature_name: str,
        **options: Unpack[CallOptions],
    ) -> LicenseOrgToggle:
        """GET /api/v2/license/toggles/{featureName}: returns LicenseOrgToggle."""
        return self._call(_GET_LICENSE_TOGGLE, options, feature_name)

    def get_license_user(
        self,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> LicenseUser:
        """GET /api/v2/license/users/{userId}: returns LicenseUser.

        Permissions: any of authorization:grant:add, authorization:license:view.
        """
        return self._call(_GET_LICENSE_USER, options, user_id)

    def get_license_users(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        **options: Unpack[CallOptions],
    ) -> UserLicensesEntityListing:
        """GET /api/v2/license/users: returns UserLicensesEntityListing.

        Parameters:
            page_size: default 25.
            page_number: default 1.
        """
        return self._call(_GET_LICENSE_USERS, options, page_size, page_number)

    def post_license_infer(
        self,
        *,
        body: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> list[str]:
        """POST /api/v2/license/infer: returns list[str]."""
        return self._call(_POST_LICENSE_INFER, options, body)

    def post_license_organization(
        self,
        *,
        body: LicenseBatchAssignmentRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> list[LicenseUpdateStatus]:
        """POST /api/v2/license/organization: returns list[LicenseUpdateStatus].

        Permissions: any of authorization:grant:add.
        """
        return self._call(_POST_LICENSE_ORGANIZATION, options, body)

    def post_license_toggle(
        self,
        feature_name: str,
        **options: Unpack[CallOptions],
    ) -> LicenseOrgToggle:
        """POST /api/v2/license/toggles/{featureName}: returns LicenseOrgToggle."""
        return self._call(_POST_LICENSE_TOGGLE, options, feature_name)

    def post_license_users(
        self,
        *,
        body: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> dict[str, Any]:
        """POST /api/v2/license/users: returns dict[str, Any].

        Permissions: any of authorization:grant:add, authorization:license:view.
        """
        return self._call(_POST_LICENSE_USERS, options, body)
