"""A user's program with mistakes: a type checker must refuse each marked line."""

import PureCloudPlatformClientV2 as genesys

client = genesys.ApiClient()
users = genesys.UsersApi(client)
users.get_users(pagesize=5)  # E: call-arg
users.get_users(page_size="5")  # E: arg-type
users.get_users(state="sleeping")  # E: arg-type
users.get_user()  # E: call-arg
users.get_user("id").nmae  # E: attr-defined
users.post_users(genesys.User(name="x"))  # E: arg-type
genesys.User(nmae="x")  # E: call-arg
genesys.User(version="x")  # E: arg-type
version: str = genesys.User().version  # E: assignment
genesys.NoSuchApi  # E: attr-defined
genesys.configuration.hots  # E: attr-defined
genesys.User().orderBy = "x"  # E: attr-defined
genesys.User(title=genesys.ApiNullValue(), version=genesys.ApiNullValue())
genesys.YearMonth("2024", 2)  # E: arg-type
genesys.User.from_dict(["x"])  # E: arg-type
genesys.User.from_json({})  # E: arg-type
division: genesys.Division = genesys.User.from_json("{}")  # E: assignment
extra: list[str] = genesys.User().additional_properties  # E: assignment
