package nl.udo.json;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Leads the mapper of a host, of either generation of Jackson and however it is set, through the
 * strict reader and writer. One annotation for both generations: what it carries for the one that a
 * host does not have is passed over, by Java when it runs and by the compiler of the host alike.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@JacksonAnnotationsInside
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(using = TrajectDeserializer.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(using = TrajectSerializer.class)
@tools.jackson.databind.annotation.JsonDeserialize(using = TrajectDeserializer3.class)
@tools.jackson.databind.annotation.JsonSerialize(using = TrajectSerializer3.class)
public @interface StrictJson {}
