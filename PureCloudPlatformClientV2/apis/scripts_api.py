# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Api, ApiOperation, CallOptions, body, path, query

if TYPE_CHECKING:
    from typing import Any, Literal

    from typing_extensions import Unpack

    from ..models import (
        ExportScriptRequest, ExportScriptResponse, ImportScriptStatusResponse, Page, PublishScriptRequestData, Script,
        ScriptEntityListing,
    )

_GET_SCRIPT: ApiOperation[Script] = ApiOperation(
    "GET", "/api/v2/scripts/{scriptId}", path("scriptId"), returns="Script"
)
_GET_SCRIPT_PAGE: ApiOperation[Page] = ApiOperation(
    "GET", "/api/v2/scripts/{scriptId}/pages/{pageId}", path("scriptId"), path("pageId"), query("scriptDataVersion"),
    returns="Page",
)
_GET_SCRIPT_PAGES: ApiOperation[list[Page]] = ApiOperation(
    "GET", "/api/v2/scripts/{scriptId}/pages", path("scriptId"), query("scriptDataVersion"), returns="list[Page]"
)
_GET_SCRIPTS: ApiOperation[ScriptEntityListing] = ApiOperation(
    "GET", "/api/v2/scripts", query("pageSize"), query("pageNumber"), query("expand"), query("name"), query("feature"),
    query("flowId"), query("sortBy"), query("sortOrder"), query("scriptDataVersion"), query("divisionIds"),
    returns="ScriptEntityListing",
)
_GET_SCRIPTS_DIVISIONVIEWS: ApiOperation[ScriptEntityListing] = ApiOperation(
    "GET", "/api/v2/scripts/divisionviews", query("pageSize"), query("pageNumber"), query("expand"), query("name"),
    query("feature"), query("flowId"), query("sortBy"), query("sortOrder"), query("scriptDataVersion"),
    query("divisionIds"), returns="ScriptEntityListing",
)
_GET_SCRIPTS_PUBLISHED: ApiOperation[ScriptEntityListing] = ApiOperation(
    "GET", "/api/v2/scripts/published", query("pageSize"), query("pageNumber"), query("expand"), query("name"),
    query("feature"), query("flowId"), query("scriptDataVersion"), query("divisionIds"), returns="ScriptEntityListing",
)
_GET_SCRIPTS_PUBLISHED_DIVISIONVIEWS: ApiOperation[ScriptEntityListing] = ApiOperation(
    "GET", "/api/v2/scripts/published/divisionviews", query("pageSize"), query("pageNumber"), query("expand"),
    query("name"), query("feature"), query("flowId"), query("scriptDataVersion"), query("divisionIds"),
    returns="ScriptEntityListing",
)
_GET_SCRIPTS_PUBLISHED_SCRIPT_ID: ApiOperation[Script] = ApiOperation(
    "GET", "/api/v2/scripts/published/{scriptId}", path("scriptId"), query("scriptDataVersion"), returns="Script"
)
_GET_SCRIPTS_PUBLISHED_SCRIPT_ID_PAGE: ApiOperation[Page] = ApiOperation(
    "GET", "/api/v2/scripts/published/{scriptId}/pages/{pageId}", path("scriptId"), path("pageId"),
    query("scriptDataVersion"), returns="Page",
)
_GET_SCRIPTS_PUBLISHED_SCRIPT_ID_PAGES: ApiOperation[list[Page]] = ApiOperation(
    "GET", "/api/v2/scripts/published/{scriptId}/pages", path("scriptId"), query("scriptDataVersion"),
    returns="list[Page]",
)
_GET_SCRIPTS_PUBLISHED_SCRIPT_ID_VARIABLES: ApiOperation[Any] = ApiOperation(
    "GET", "/api/v2/scripts/published/{scriptId}/variables", path("scriptId"), query("input"), query("output"),
    query("type"), query("scriptDataVersion"), returns="object",
)
_GET_SCRIPTS_UPLOAD_STATUS: ApiOperation[ImportScriptStatusResponse] = ApiOperation(
    "GET", "/api/v2/scripts/uploads/{uploadId}/status", path("uploadId"), query("longPoll"),
    returns="ImportScriptStatusResponse",
)
_POST_SCRIPT_EXPORT: ApiOperation[ExportScriptResponse] = ApiOperation(
    "POST", "/api/v2/scripts/{scriptId}/export", path("scriptId"), body(), returns="ExportScriptResponse"
)
_POST_SCRIPTS_PUBLISHED: ApiOperation[Script] = ApiOperation(
    "POST", "/api/v2/scripts/published", query("scriptDataVersion"), body(), returns="Script"
)


class ScriptsApi(Api):
    """The Scripts operations of the Platform API."""

    def get_script(
        self,
        script_id: str,
        **options: Unpack[CallOptions],
    ) -> Script:
        """GET /api/v2/scripts/{scriptId}: returns Script.

        Permissions: any of scripter:script:view.
        """
        return self._call(_GET_SCRIPT, options, script_id)

    def get_script_page(
        self,
        script_id: str,
        page_id: str,
        *,
        script_data_version: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Page:
        """GET /api/v2/scripts/{scriptId}/pages/{pageId}: returns Page.

        Permissions: any of scripter:script:view.
        """
        return self._call(_GET_SCRIPT_PAGE, options, script_id, page_id, script_data_version)

    def get_script_pages(
        self,
        script_id: str,
        *,
        script_data_version: str | None = None,
        **options: Unpack[CallOptions],
    ) -> list[Page]:
        """GET /api/v2/scripts/{scriptId}/pages: returns list[Page].

        Permissions: any of scripter:script:view.
        """
        return self._call(_GET_SCRIPT_PAGES, options, script_id, script_data_version)

    def get_scripts(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        expand: str | None = None,
        name: str | None = None,
        feature: str | None = None,
        flow_id: str | None = None,
        sort_by: Literal["modifiedDate", "createdDate", "name"] | None = None,
        sort_order: Literal["ascending", "descending"] | None = None,
        script_data_version: str | None = None,
        division_ids: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ScriptEntityListing:
        """GET /api/v2/scripts: returns ScriptEntityListing.

        Permissions: any of scripter:script:view.

        Parameters:
            page_size: default 25.
            page_number: default 1.
            sort_by: modifiedDate, createdDate, name.
            sort_order: ascending, descending.
        """
        return self._call(
            _GET_SCRIPTS, options, page_size, page_number, expand, name, feature, flow_id, sort_by, sort_order,
            script_data_version, division_ids,
        )

    def get_scripts_divisionviews(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        expand: str | None = None,
        name: str | None = None,
        feature: str | None = None,
        flow_id: str | None = None,
        sort_by: Literal["modifiedDate", "createdDate", "name"] | None = None,
        sort_order: Literal["ascending", "descending"] | None = None,
        script_data_version: str | None = None,
        division_ids: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ScriptEntityListing:
        """GET /api/v2/scripts/divisionviews: returns ScriptEntityListing.

        Permissions: any of scripter:script:search.

        Parameters:
            page_size: default 25.
            page_number: default 1.
            sort_by: modifiedDate, createdDate, name.
            sort_order: ascending, descending.
        """
        return self._call(
            _GET_SCRIPTS_DIVISIONVIEWS, options, page_size, page_number, expand, name, feature, flow_id, sort_by,
            sort_order, script_data_version, division_ids,
        )

    def get_scripts_published(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        expand: str | None = None,
        name: str | None = None,
        feature: str | None = None,
        flow_id: str | None = None,
        script_data_version: str | None = None,
        division_ids: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ScriptEntityListing:
        """GET /api/v2/scripts/published: returns ScriptEntityListing.

        Permissions: any of scripter:publishedScript:view.

        Parameters:
            page_size: default 25.
            page_number: default 1.
        """
        return self._call(
            _GET_SCRIPTS_PUBLISHED, options, page_size, page_number, expand, name, feature, flow_id,
            script_data_version, division_ids,
        )

    def get_scripts_published_divisionviews(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        expand: str | None = None,
        name: str | None = None,
        feature: str | None = None,
        flow_id: str | None = None,
        script_data_version: str | None = None,
        division_ids: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ScriptEntityListing:
        """GET /api/v2/scripts/published/divisionviews: returns ScriptEntityListing.

        Permissions: any of scripter:publishedScript:search.

        Parameters:
            page_size: default 25.
            page_number: default 1.
        """
        return self._call(
            _GET_SCRIPTS_PUBLISHED_DIVISIONVIEWS, options, page_size, page_number, expand, name, feature, flow_id,
            script_data_version, division_ids,
        )

    def get_scripts_published_script_id(
        self,
        script_id: str,
        *,
        script_data_version: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Script:
        """GET /api/v2/scripts/published/{scriptId}: returns Script.

        Permissions: any of scripter:publishedScript:view.
        """
        return self._call(_GET_SCRIPTS_PUBLISHED_SCRIPT_ID, options, script_id, script_data_version)

    def get_scripts_published_script_id_page(
        self,
        script_id: str,
        page_id: str,
        *,
        script_data_version: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Page:
        """GET /api/v2/scripts/published/{scriptId}/pages/{pageId}: returns Page.

        Permissions: any of scripter:publishedScript:view.
        """
        return self._call(_GET_SCRIPTS_PUBLISHED_SCRIPT_ID_PAGE, options, script_id, page_id, script_data_version)

    def get_scripts_published_script_id_pages(
        self,
        script_id: str,
        *,
        script_data_version: str | None = None,
        **options: Unpack[CallOptions],
    ) -> list[Page]:
        """GET /api/v2/scripts/published/{scriptId}/pages: returns list[Page].

        Permissions: any of scripter:publishedScript:view.
        """
        return self._call(_GET_SCRIPTS_PUBLISHED_SCRIPT_ID_PAGES, options, script_id, script_data_version)

    def get_scripts_published_script_id_variables(
        self,
        script_id: str,
        *,
        input: Literal["true", "false"] | None = None,
        output: Literal["true", "false"] | None = None,
        type: Literal["string", "number", "boolean"] | None = None,
        script_data_version: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Any:
        """GET /api/v2/scripts/published/{scriptId}/variables: returns Any.

        Permissions: any of scripter:publishedScript:view.

        Parameters:
            input: true, false.
            output: true, false.
            type: string, number, boolean.
        """
        return self._call(
            _GET_SCRIPTS_PUBLISHED_SCRIPT_ID_VARIABLES, options, script_id, input, output, type, script_data_version
        )

    def get_scripts_upload_status(
        self,
        upload_id: str,
        *,
        long_poll: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ImportScriptStatusResponse:
        """GET /api/v2/scripts/uploads/{uploadId}/status: returns ImportScriptStatusResponse.

        Permissions: any of scripter:script:view.

        Parameters:
            long_poll: default False.
        """
        return self._call(_GET_SCRIPTS_UPLOAD_STATUS, options, upload_id, long_poll)

    def post_script_export(
        self,
        script_id: str,
        *,
        body: ExportScriptRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> ExportScriptResponse:
        """POST /api/v2/scripts/{scriptId}/export: returns ExportScriptResponse.

        Permissions: any of scripter:script:view.
        """
        return self._call(_POST_SCRIPT_EXPORT, options, script_id, body)

    def post_scripts_published(
        self,
        *,
        script_data_version: str | None = None,
        body: PublishScriptRequestData | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> Script:
        """POST /api/v2/scripts/published: returns Script.

        Permissions: any of scripter:publishedScript:add.
        """
        return self._call(_POST_SCRIPTS_PUBLISHED, options, script_data_version, body)
