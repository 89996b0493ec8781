# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Api, ApiOperation, CallOptions, body, path, query

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from typing_extensions import Unpack

    from ..models import (
        DataIngestionRuleStatusPatchRequest, FacebookDataIngestionRuleRequest, FacebookDataIngestionRuleResponse,
        FacebookDataIngestionRuleVersionResponse, FacebookDataIngestionRuleVersionResponseEntityListing,
        OpenDataIngestionRuleRequest, OpenDataIngestionRuleResponse, OpenDataIngestionRuleVersionResponse,
        OpenDataIngestionRuleVersionResponseEntityListing, SocialTopicPatchRequest, SocialTopicRequest, SocialTopicResponse,
        SocialTopicResponseEntityListing, TwitterDataIngestionRuleRequest, TwitterDataIngestionRuleResponse,
        TwitterDataIngestionRuleVersionResponse, TwitterDataIngestionRuleVersionResponseEntityListing,
    )

_DELETE_SOCIALMEDIA_TOPIC: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/socialmedia/topics/{topicId}", path("topicId"), query("hardDelete")
)
_DELETE_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_FACEBOOK_FACEBOOK_INGESTION_RULE_ID: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook/{facebookIngestionRuleId}",
    path("topicId"), path("facebookIngestionRuleId"), query("hardDelete"),
)
_DELETE_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_OPEN_OPEN_ID: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{openId}", path("topicId"), path("openId"),
    query("hardDelete"),
)
_DELETE_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_TWITTER_TWITTER_INGESTION_RULE_ID: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter/{twitterIngestionRuleId}",
    path("topicId"), path("twitterIngestionRuleId"), query("hardDelete"),
)
_GET_SOCIALMEDIA_TOPIC: ApiOperation[SocialTopicResponse] = ApiOperation(
    "GET", "/api/v2/socialmedia/topics/{topicId}", path("topicId"), query("includeDeleted"),
    returns="SocialTopicResponse",
)
_GET_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_FACEBOOK_FACEBOOK_INGESTION_RULE_ID: ApiOperation[FacebookDataIngestionRuleResponse] = ApiOperation(
    "GET", "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook/{facebookIngestionRuleId}",
    path("topicId"), path("facebookIngestionRuleId"), query("includeDeleted"),
    returns="FacebookDataIngestionRuleResponse",
)
_GET_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_FACEBOOK_FACEBOOK_INGESTION_RULE_ID_VERSION: ApiOperation[FacebookDataIngestionRuleVersionResponse] = ApiOperation(
    "GET",
    "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook/{facebookIngestionRuleId}/versions/{dataIngestionRuleVersion}",
    path("topicId"), path("facebookIngestionRuleId"), path("dataIngestionRuleVersion"), query("includeDeleted"),
    returns="FacebookDataIngestionRuleVersionResponse",
)
_GET_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_FACEBOOK_FACEBOOK_INGESTION_RULE_ID_VERSIONS: ApiOperation[FacebookDataIngestionRuleVersionResponseEntityListing] = ApiOperation(
    "GET", "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook/{facebookIngestionRuleId}/versions",
    path("topicId"), path("facebookIngestionRuleId"), query("pageNumber"), query("pageSize"), query("includeDeleted"),
    returns="FacebookDataIngestionRuleVersionResponseEntityListing",
)
_GET_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_OPEN_OPEN_ID: ApiOperation[OpenDataIngestionRuleResponse] = ApiOperation(
    "GET", "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{openId}", path("topicId"), path("openId"),
    query("includeDeleted"), returns="OpenDataIngestionRuleResponse",
)
_GET_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_OPEN_OPEN_ID_VERSION: ApiOperation[OpenDataIngestionRuleVersionResponse] = ApiOperation(
    "GET", "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{openId}/versions/{dataIngestionRuleVersion}",
    path("topicId"), path("openId"), path("dataIngestionRuleVersion"), query("includeDeleted"),
    returns="OpenDataIngestionRuleVersionResponse",
)
_GET_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_OPEN_OPEN_ID_VERSIONS: ApiOperation[OpenDataIngestionRuleVersionResponseEntityListing] = ApiOperation(
    "GET", "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{openId}/versions", path("topicId"),
    path("openId"), query("pageNumber"), query("pageSize"), query("includeDeleted"),
    returns="OpenDataIngestionRuleVersionResponseEntityListing",
)
_GET_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_TWITTER_TWITTER_INGESTION_RULE_ID: ApiOperation[TwitterDataIngestionRuleResponse] = ApiOperation(
    "GET", "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter/{twitterIngestionRuleId}", path("topicId"),
    path("twitterIngestionRuleId"), query("includeDeleted"), returns="TwitterDataIngestionRuleResponse",
)
_GET_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_TWITTER_TWITTER_INGESTION_RULE_ID_VERSION: ApiOperation[TwitterDataIngestionRuleVersionResponse] = ApiOperation(
    "GET",
    "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter/{twitterIngestionRuleId}/versions/{dataIngestionRuleVersion}",
    path("topicId"), path("twitterIngestionRuleId"), path("dataIngestionRuleVersion"), query("includeDeleted"),
    returns="TwitterDataIngestionRuleVersionResponse",
)
_GET_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_TWITTER_TWITTER_INGESTION_RULE_ID_VERSIONS: ApiOperation[TwitterDataIngestionRuleVersionResponseEntityListing] = ApiOperation(
    "GET", "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter/{twitterIngestionRuleId}/versions",
    path("topicId"), path("twitterIngestionRuleId"), query("pageNumber"), query("pageSize"), query("includeDeleted"),
    returns="TwitterDataIngestionRuleVersionResponseEntityListing",
)
_GET_SOCIALMEDIA_TOPICS: ApiOperation[SocialTopicResponseEntityListing] = ApiOperation(
    "GET", "/api/v2/socialmedia/topics", query("pageNumber"), query("pageSize"), query("divisionIds", "multi"),
    query("includeDeleted"), returns="SocialTopicResponseEntityListing",
)
_PATCH_SOCIALMEDIA_TOPIC: ApiOperation[SocialTopicResponse] = ApiOperation(
    "PATCH", "/api/v2/socialmedia/topics/{topicId}", path("topicId"), body(), returns="SocialTopicResponse"
)
_PATCH_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_FACEBOOK_FACEBOOK_INGESTION_RULE_ID: ApiOperation[FacebookDataIngestionRuleResponse] = ApiOperation(
    "PATCH", "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook/{facebookIngestionRuleId}",
    path("topicId"), path("facebookIngestionRuleId"), body(), returns="FacebookDataIngestionRuleResponse",
)
_PATCH_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_OPEN_OPEN_ID: ApiOperation[OpenDataIngestionRuleResponse] = ApiOperation(
    "PATCH", "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{openId}", path("topicId"), path("openId"),
    body(), returns="OpenDataIngestionRuleResponse",
)
_PATCH_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_TWITTER_TWITTER_INGESTION_RULE_ID: ApiOperation[TwitterDataIngestionRuleResponse] = ApiOperation(
    "PATCH", "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter/{twitterIngestionRuleId}",
    path("topicId"), path("twitterIngestionRuleId"), body(), returns="TwitterDataIngestionRuleResponse",
)
_POST_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_FACEBOOK: ApiOperation[FacebookDataIngestionRuleResponse] = ApiOperation(
    "POST", "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook", path("topicId"), body(),
    returns="FacebookDataIngestionRuleResponse",
)
_POST_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_OPEN: ApiOperation[OpenDataIngestionRuleResponse] = ApiOperation(
    "POST", "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/open", path("topicId"), body(),
    returns="OpenDataIngestionRuleResponse",
)
_POST_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_TWITTER: ApiOperation[TwitterDataIngestionRuleResponse] = ApiOperation(
    "POST", "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter", path("topicId"), body(),
    returns="TwitterDataIngestionRuleResponse",
)
_POST_SOCIALMEDIA_TOPICS: ApiOperation[SocialTopicResponse] = ApiOperation(
    "POST", "/api/v2/socialmedia/topics", body(), returns="SocialTopicResponse"
)
_PUT_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_FACEBOOK_FACEBOOK_INGESTION_RULE_ID: ApiOperation[FacebookDataIngestionRuleResponse] = ApiOperation(
    "PUT", "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook/{facebookIngestionRuleId}",
    path("topicId"), path("facebookIngestionRuleId"), body(), returns="FacebookDataIngestionRuleResponse",
)
_PUT_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_OPEN_OPEN_ID: ApiOperation[OpenDataIngestionRuleResponse] = ApiOperation(
    "PUT", "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{openId}", path("topicId"), path("openId"),
    body(), returns="OpenDataIngestionRuleResponse",
)
_PUT_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_TWITTER_TWITTER_INGESTION_RULE_ID: ApiOperation[TwitterDataIngestionRuleResponse] = ApiOperation(
    "PUT", "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter/{twitterIngestionRuleId}", path("topicId"),
    path("twitterIngestionRuleId"), body(), returns="TwitterDataIngestionRuleResponse",
)


class SocialMediaApi(Api):
    """The Social Media operations of the Platform API."""

    def delete_socialmedia_topic(
        self,
        topic_id: str,
        *,
        hard_delete: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/socialmedia/topics/{topicId}: returns None.

        Permissions: any of socialmedia:topic:delete.
        Preview: the platform may change it without notice.
        """
        return self._call(_DELETE_SOCIALMEDIA_TOPIC, options, topic_id, hard_delete)

    def delete_socialmedia_topic_dataingestionrules_facebook_facebook_ingestion_rule_id(
        self,
        topic_id: str,
        facebook_ingestion_rule_id: str,
        *,
        hard_delete: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook/{facebookIngestionRuleId}: returns
        None.

        Permissions: any of socialmedia:facebookDataIngestionRule:delete.
        Preview: the platform may change it without notice.

        Parameters:
            hard_delete: default False.
        """
        return self._call(
            _DELETE_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_FACEBOOK_FACEBOOK_INGESTION_RULE_ID, options, topic_id,
            facebook_ingestion_rule_id, hard_delete,
        )

    def delete_socialmedia_topic_dataingestionrules_open_open_id(
        self,
        topic_id: str,
        open_id: str,
        *,
        hard_delete: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{openId}: returns None.

        Permissions: any of socialmedia:openDataIngestionRule:delete.
        Preview: the platform may change it without notice.

        Parameters:
            hard_delete: default False.
        """
        return self._call(
            _DELETE_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_OPEN_OPEN_ID, options, topic_id, open_id, hard_delete
        )

    def delete_socialmedia_topic_dataingestionrules_twitter_twitter_ingestion_rule_id(
        self,
        topic_id: str,
        twitter_ingestion_rule_id: str,
        *,
        hard_delete: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter/{twitterIngestionRuleId}: returns
        None.

        Permissions: any of socialmedia:twitterDataIngestionRule:delete.
        Preview: the platform may change it without notice.

        Parameters:
            hard_delete: default False.
        """
        return self._call(
            _DELETE_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_TWITTER_TWITTER_INGESTION_RULE_ID, options, topic_id,
            twitter_ingestion_rule_id, hard_delete,
        )

    def get_socialmedia_topic(
        self,
        topic_id: str,
        *,
        include_deleted: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> SocialTopicResponse:
        """GET /api/v2/socialmedia/topics/{topicId}: returns SocialTopicResponse.

        Permissions: any of socialmedia:topic:view.
        Preview: the platform may change it without notice.
        """
        return self._call(_GET_SOCIALMEDIA_TOPIC, options, topic_id, include_deleted)

    def get_socialmedia_topic_dataingestionrules_facebook_facebook_ingestion_rule_id(
        self,
        topic_id: str,
        facebook_ingestion_rule_id: str,
        *,
        include_deleted: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> FacebookDataIngestionRuleResponse:
        """GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook/{facebookIngestionRuleId}: returns
        FacebookDataIngestionRuleResponse.

        Permissions: all of socialmedia:facebookDataIngestionRule:view.
        Preview: the platform may change it without notice.
        """
        return self._call(
            _GET_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_FACEBOOK_FACEBOOK_INGESTION_RULE_ID, options, topic_id,
            facebook_ingestion_rule_id, include_deleted,
        )

    def get_socialmedia_topic_dataingestionrules_facebook_facebook_ingestion_rule_id_version(
        self,
        topic_id: str,
        facebook_ingestion_rule_id: str,
        data_ingestion_rule_version: str,
        *,
        include_deleted: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> FacebookDataIngestionRuleVersionResponse:
        """GET
        /api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook/{facebookIngestionRuleId}/versions/{dataIngestionRuleVersion}:
        returns FacebookDataIngestionRuleVersionResponse.

        Permissions: all of socialmedia:facebookDataIngestionRule:view.
        Preview: the platform may change it without notice.
        """
        return self._call(
            _GET_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_FACEBOOK_FACEBOOK_INGESTION_RULE_ID_VERSION, options, topic_id,
            facebook_ingestion_rule_id, data_ingestion_rule_version, include_deleted,
        )

    def get_socialmedia_topic_dataingestionrules_facebook_facebook_ingestion_rule_id_versions(
        self,
        topic_id: str,
        facebook_ingestion_rule_id: str,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        include_deleted: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> FacebookDataIngestionRuleVersionResponseEntityListing:
        """GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook/{facebookIngestionRuleId}/versions:
        returns FacebookDataIngestionRuleVersionResponseEntityListing.

        Permissions: all of socialmedia:facebookDataIngestionRule:view.
        Preview: the platform may change it without notice.

        Parameters:
            page_number: default 1.
            page_size: default 25.
        """
        return self._call(
            _GET_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_FACEBOOK_FACEBOOK_INGESTION_RULE_ID_VERSIONS, options, topic_id,
            facebook_ingestion_rule_id, page_number, page_size, include_deleted,
        )

    def get_socialmedia_topic_dataingestionrules_open_open_id(
        self,
        topic_id: str,
        open_id: str,
        *,
        include_deleted: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> OpenDataIngestionRuleResponse:
        """GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{openId}: returns
        OpenDataIngestionRuleResponse.

        Permissions: all of socialmedia:openDataIngestionRule:view.
        Preview: the platform may change it without notice.
        """
        return self._call(
            _GET_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_OPEN_OPEN_ID, options, topic_id, open_id, include_deleted
        )

    def get_socialmedia_topic_dataingestionrules_open_open_id_version(
        self,
        topic_id: str,
        open_id: str,
        data_ingestion_rule_version: str,
        *,
        include_deleted: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> OpenDataIngestionRuleVersionResponse:
        """GET
        /api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{openId}/versions/{dataIngestionRuleVersion}:
        returns OpenDataIngestionRuleVersionResponse.

        Permissions: all of socialmedia:openDataIngestionRule:view.
        Preview: the platform may change it without notice.
        """
        return self._call(
            _GET_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_OPEN_OPEN_ID_VERSION, options, topic_id, open_id,
            data_ingestion_rule_version, include_deleted,
        )

    def get_socialmedia_topic_dataingestionrules_open_open_id_versions(
        self,
        topic_id: str,
        open_id: str,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        include_deleted: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> OpenDataIngestionRuleVersionResponseEntityListing:
        """GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{openId}/versions: returns
        OpenDataIngestionRuleVersionResponseEntityListing.

        Permissions: all of socialmedia:openDataIngestionRule:view.
        Preview: the platform may change it without notice.

        Parameters:
            page_number: default 1.
            page_size: default 25.
        """
        return self._call(
            _GET_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_OPEN_OPEN_ID_VERSIONS, options, topic_id, open_id, page_number,
            page_size, include_deleted,
        )

    def get_socialmedia_topic_dataingestionrules_twitter_twitter_ingestion_rule_id(
        self,
        topic_id: str,
        twitter_ingestion_rule_id: str,
        *,
        include_deleted: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> TwitterDataIngestionRuleResponse:
        """GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter/{twitterIngestionRuleId}: returns
        TwitterDataIngestionRuleResponse.

        Permissions: all of socialmedia:twitterDataIngestionRule:view.
        Preview: the platform may change it without notice.
        """
        return self._call(
            _GET_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_TWITTER_TWITTER_INGESTION_RULE_ID, options, topic_id,
            twitter_ingestion_rule_id, include_deleted,
        )

    def get_socialmedia_topic_dataingestionrules_twitter_twitter_ingestion_rule_id_version(
        self,
        topic_id: str,
        twitter_ingestion_rule_id: str,
        data_ingestion_rule_version: str,
        *,
        include_deleted: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> TwitterDataIngestionRuleVersionResponse:
        """GET
        /api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter/{twitterIngestionRuleId}/versions/{dataIngestionRuleVersion}:
        returns TwitterDataIngestionRuleVersionResponse.

        Permissions: all of socialmedia:twitterDataIngestionRule:view.
        Preview: the platform may change it without notice.
        """
        return self._call(
            _GET_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_TWITTER_TWITTER_INGESTION_RULE_ID_VERSION, options, topic_id,
            twitter_ingestion_rule_id, data_ingestion_rule_version, include_deleted,
        )

    def get_socialmedia_topic_dataingestionrules_twitter_twitter_ingestion_rule_id_versions(
        self,
        topic_id: str,
        twitter_ingestion_rule_id: str,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        include_deleted: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> TwitterDataIngestionRuleVersionResponseEntityListing:
        """GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter/{twitterIngestionRuleId}/versions:
        returns TwitterDataIngestionRuleVersionResponseEntityListing.

        Permissions: all of socialmedia:twitterDataIngestionRule:view.
        Preview: the platform may change it without notice.

        Parameters:
            page_number: default 1.
            page_size: default 25.
        """
        return self._call(
            _GET_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_TWITTER_TWITTER_INGESTION_RULE_ID_VERSIONS, options, topic_id,
            twitter_ingestion_rule_id, page_number, page_size, include_deleted,
        )

    def get_socialmedia_topics(
        self,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        division_ids: Sequence[str] | None = None,
        include_deleted: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> SocialTopicResponseEntityListing:
        """GET /api/v2/socialmedia/topics: returns SocialTopicResponseEntityListing.

        Permissions: any of socialmedia:topic:view.
        Preview: the platform may change it without notice.

        Parameters:
            page_number: default 1.
            page_size: default 25.
        """
        return self._call(_GET_SOCIALMEDIA_TOPICS, options, page_number, page_size, division_ids, include_deleted)

    def patch_socialmedia_topic(
        self,
        topic_id: str,
        *,
        body: SocialTopicPatchRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> SocialTopicResponse:
        """PATCH /api/v2/socialmedia/topics/{topicId}: returns SocialTopicResponse.

        Permissions: all of socialmedia:topic:edit.
        Preview: the platform may change it without notice.
        """
        return self._call(_PATCH_SOCIALMEDIA_TOPIC, options, topic_id, body)

    def patch_socialmedia_topic_dataingestionrules_facebook_facebook_ingestion_rule_id(
        self,
        topic_id: str,
        facebook_ingestion_rule_id: str,
        *,
        body: DataIngestionRuleStatusPatchRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> FacebookDataIngestionRuleResponse:
        """PATCH /api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook/{facebookIngestionRuleId}: returns
        FacebookDataIngestionRuleResponse.

        Permissions: all of socialmedia:facebookDataIngestionRule:edit.
        Preview: the platform may change it without notice.
        """
        return self._call(
            _PATCH_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_FACEBOOK_FACEBOOK_INGESTION_RULE_ID, options, topic_id,
            facebook_ingestion_rule_id, body,
        )

    def patch_socialmedia_topic_dataingestionrules_open_open_id(
        self,
        topic_id: str,
        open_id: str,
        *,
        body: DataIngestionRuleStatusPatchRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> OpenDataIngestionRuleResponse:
        """PATCH /api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{openId}: returns
        OpenDataIngestionRuleResponse.

        Permissions: all of socialmedia:openDataIngestionRule:edit.
        Preview: the platform may change it without notice.
        """
        return self._call(_PATCH_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_OPEN_OPEN_ID, options, topic_id, open_id, body)

    def patch_socialmedia_topic_dataingestionrules_twitter_twitter_ingestion_rule_id(
        self,
        topic_id: str,
        twitter_ingestion_rule_id: str,
        *,
        body: DataIngestionRuleStatusPatchRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> TwitterDataIngestionRuleResponse:
        """PATCH /api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter/{twitterIngestionRuleId}: returns
        TwitterDataIngestionRuleResponse.

        Permissions: all of socialmedia:twitterDataIngestionRule:edit.
        Preview: the platform may change it without notice.
        """
        return self._call(
            _PATCH_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_TWITTER_TWITTER_INGESTION_RULE_ID, options, topic_id,
            twitter_ingestion_rule_id, body,
        )

    def post_socialmedia_topic_dataingestionrules_facebook(
        self,
        topic_id: str,
        *,
        body: FacebookDataIngestionRuleRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> FacebookDataIngestionRuleResponse:
        """POST /api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook: returns
        FacebookDataIngestionRuleResponse.

        Permissions: any of socialmedia:facebookDataIngestionRule:add.
        Preview: the platform may change it without notice.
        """
        return self._call(_POST_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_FACEBOOK, options, topic_id, body)

    def post_socialmedia_topic_dataingestionrules_open(
        self,
        topic_id: str,
        *,
        body: OpenDataIngestionRuleRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> OpenDataIngestionRuleResponse:
        """POST /api/v2/socialmedia/topics/{topicId}/dataingestionrules/open: returns OpenDataIngestionRuleResponse.

        Permissions: any of socialmedia:openDataIngestionRule:add.
        Preview: the platform may change it without notice.
        """
        return self._call(_POST_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_OPEN, options, topic_id, body)

    def post_socialmedia_topic_dataingestionrules_twitter(
        self,
        topic_id: str,
        *,
        body: TwitterDataIngestionRuleRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> TwitterDataIngestionRuleResponse:
        """POST /api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter: returns
        TwitterDataIngestionRuleResponse.

        Permissions: any of socialmedia:twitterDataIngestionRule:add.
        Preview: the platform may change it without notice.
        """
        return self._call(_POST_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_TWITTER, options, topic_id, body)

    def post_socialmedia_topics(
        self,
        *,
        body: SocialTopicRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> SocialTopicResponse:
        """POST /api/v2/socialmedia/topics: returns SocialTopicResponse.

        Permissions: any of socialmedia:topic:add.
        Preview: the platform may change it without notice.
        """
        return self._call(_POST_SOCIALMEDIA_TOPICS, options, body)

    def put_socialmedia_topic_dataingestionrules_facebook_facebook_ingestion_rule_id(
        self,
        topic_id: str,
        facebook_ingestion_rule_id: str,
        *,
        body: FacebookDataIngestionRuleRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> FacebookDataIngestionRuleResponse:
        """PUT /api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook/{facebookIngestionRuleId}: returns
        FacebookDataIngestionRuleResponse.

        Permissions: all of socialmedia:facebookDataIngestionRule:edit.
        Preview: the platform may change it without notice.
        """
        return self._call(
            _PUT_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_FACEBOOK_FACEBOOK_INGESTION_RULE_ID, options, topic_id,
            facebook_ingestion_rule_id, body,
        )

    def put_socialmedia_topic_dataingestionrules_open_open_id(
        self,
        topic_id: str,
        open_id: str,
        *,
        body: OpenDataIngestionRuleRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> OpenDataIngestionRuleResponse:
        """PUT /api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{openId}: returns
        OpenDataIngestionRuleResponse.

        Permissions: all of socialmedia:openDataIngestionRule:edit.
        Preview: the platform may change it without notice.
        """
        return self._call(_PUT_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_OPEN_OPEN_ID, options, topic_id, open_id, body)

    def put_socialmedia_topic_dataingestionrules_twitter_twitter_ingestion_rule_id(
        self,
        topic_id: str,
        twitter_ingestion_rule_id: str,
        *,
        body: TwitterDataIngestionRuleRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> TwitterDataIngestionRuleResponse:
        """PUT /api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter/{twitterIngestionRuleId}: returns
        TwitterDataIngestionRuleResponse.

        Permissions: all of socialmedia:twitterDataIngestionRule:edit.
        Preview: the platform may change it without notice.
        """
        return self._call(
            _PUT_SOCIALMEDIA_TOPIC_DATAINGESTIONRULES_TWITTER_TWITTER_INGESTION_RULE_ID, options, topic_id,
            twitter_ingestion_rule_id, body,
        )
